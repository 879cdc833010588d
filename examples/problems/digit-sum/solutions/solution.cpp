#include <iostream>
using namespace std;

int main() {
    long long n, sum = 0;
    cin >> n;
    for (; n > 0; n /= 10) sum += n % 10;
    cout << sum << endl;
}
