package app.jobbag.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column can be, and the heads by which it is known in three languages and on vCards. */
public enum Field {
    LEGAL_NAME(
            "client company companyname legalname organisation organization org account business firm cliente empresa razonsocial"
                    + " compania sociedad anunciante 客户 公司 公司名称 客户名称 单位 企业名称"),
    TRADING_NAME("tradingname brand dba shortname nombrecomercial marca nombrecorto 品牌 简称 商号"),
    CODE("code clientcode reference codigo codigocliente ref 代码 客户代码 编号"),
    TAX_ID("taxid vat vatnumber vatid tin nif cif nifcif cifnif rfc nit ruc 税号 纳税人识别号 统一社会信用代码"),
    ACCOUNTS_EMAIL(
            "accountsemail billingemail invoiceemail emailfacturacion correofacturacion correofacturas 账务邮箱 发票邮箱"),
    STREET("street address addressline1 calle direccion domicilio 地址 街道"),
    POSTCODE("postcode postalcode zip zipcode codigopostal cp 邮编 邮政编码"),
    CITY("city town ciudad poblacion localidad 城市"),
    COUNTRY("country countrycode pais 国家"),
    CURRENCY("currency moneda divisa 币种 货币"),
    PAYMENT_DAYS("paymentdays paymentterms diasdepago plazodepago vencimiento 付款天数 账期"),
    NOTES("notes note comments notas observaciones comentarios 备注"),
    CONTACT_NAME("contact contactname fullname name fn person contacto nombre nombrecontacto persona 联系人 姓名 名字"),
    FIRST_NAME("firstname givenname nombredepila 名"),
    LAST_NAME("lastname surname familyname apellidos apellido 姓"),
    CONTACT_TITLE("title jobtitle position role cargo puesto 职位 职务"),
    CONTACT_EMAIL("email emailaddress mail contactemail correo correoelectronico emailcontacto 邮箱 电子邮件 邮件"),
    PHONE("phone telephone tel phonenumber telefono telefonofijo 电话 联系电话"),
    MOBILE("mobile cell cellphone mobilephone movil celular telefonomovil 手机 手机号");

    static final Set<Field> OF_CONTACT =
            EnumSet.of(CONTACT_NAME, FIRST_NAME, LAST_NAME, CONTACT_TITLE, CONTACT_EMAIL, PHONE, MOBILE);

    private final List<String> heads;

    Field(String heads) {
        this.heads = Arrays.asList(heads.split(" "));
    }

    /** For each head its field, the first of two that would be the same; empty where none is known. */
    static List<String> recognised(List<String> heads) {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        List<String> fields = new ArrayList<>();
        for (String head : heads) {
            String plain = plain(head);
            String found = Arrays.stream(values())
                    .filter(field -> !taken.contains(field) && field.heads.contains(plain))
                    .findFirst()
                    .map(Field::name)
                    .orElse("");
            if (!found.isEmpty()) {
                taken.add(valueOf(found));
            }
            fields.add(found);
        }
        return fields;
    }

    /** Letters and digits only, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
